/** What Playwright turns off. Chromium obeys only the last `--disable-features`, so that ours must repeat its list. */
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
 * surface, the lists below its address bar, and a renderer for the next site. The lists alone take a second of a core
 * for each new page.
 */
const startedBeforehand = [
  'PreloadTopChromeWebUI',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
];

/** Switches of Chromium where its tests and measurements run; its sandbox cannot be had as root. */
export const browserSwitches = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  `--disable-features=${[...offInPlaywright, ...startedBeforehand].join(',')}`,
];
