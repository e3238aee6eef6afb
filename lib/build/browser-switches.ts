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

/**
 * How Chromium parses scripts on other threads while they come in. What was parsed so is compiled anew on every visit;
 * without it a renderer finds the scripts of an earlier visit by their text, with all functions that have run. Contexts
 * of Playwright have no other cache of compiled code.
 */
const compiledAnew = ['ScriptStreaming', 'BackgroundResourceFetch'];

/** With these features off; the sandbox of Chromium cannot be had as root. */
const switches = (off: string[]) => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  `--disable-features=${off.join(',')}`,
];

/** Switches of Chromium where it is measured: pages load as they do for readers. */
export const measuringSwitches = switches([...offInPlaywright, ...startedBeforehand]);

/** Switches of Chromium where its tests run, which visit the same pages again and again. */
export const testingSwitches = switches([...offInPlaywright, ...startedBeforehand, ...compiledAnew]);
