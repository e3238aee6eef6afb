/** What Playwright turns off in Chromium. Of two lists the last counts, so that ours must have all of its. */
const offInPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * What Chromium starts beforehand with each window, in processes of their own, and no test asks for: parts of its own
 * surface, and a renderer for the next site. Without them a new context takes a quarter less of the cores.
 */
const startedBeforehand = ['PreloadTopChromeWebUI', 'SpareRendererForSitePerProcess'];

/** Switches of Chromium for the browser tests. */
export const browserSwitches = [
  '--disable-background-networking',
  `--disable-features=${[...offInPlaywright, ...startedBeforehand].join(',')}`,
];
