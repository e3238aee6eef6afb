import type { MermaidConfig } from 'mermaid';
import { palette } from '@/lib/diagrams/draw/palette';
import type { Hue } from '@/lib/roles';

/** The hues of series, slices and sections, in their order: neighbours differ most. */
const seriesHues: Hue[] = ['blue', 'amber', 'green', 'violet', 'teal', 'red'];

const light = palette.light;
const hueOf = (index: number) => seriesHues[index % seriesHues.length] ?? 'blue';
const tint = (index: number) => light[`${hueOf(index)}-tint`];
const line = (index: number) => light[`${hueOf(index)}-line`];
const strong = (index: number) => light[hueOf(index)];

/** What Mermaid's themes have no variable for, by kind. */
const styles: Record<string, string> = {
  timeline: `
    .timeline-node text, .timeline-node tspan { dominant-baseline: auto !important; }
    .lineWrapper line { stroke: ${light['line-strong']} !important; stroke-width: 1.5px !important; }
    .lineWrapper line[stroke-width="4"] { stroke-width: 2px !important; }
  `,
  journey: `
    line { stroke: ${light['line-strong']} !important; }
    line[stroke-width="4"] { stroke-width: 2px !important; }
    .face { fill: ${light['paper-raised']} !important; }
  `,
  gitGraph: `
    .arrow { stroke-width: 3px !important; }
    .branch { stroke: ${light.line} !important; stroke-dasharray: 2 4 !important; }
    .branchLabel text { font-weight: 600; }
    .commit-label-bkg { opacity: 1 !important; }
  `,
  gantt: `
    .grid .tick line { stroke: ${light.line} !important; }
    .taskText, .taskTextOutsideRight, .taskTextOutsideLeft, .milestoneText { font-style: normal !important; }
    .task { stroke-width: 1.5px !important; }
    .sectionTitle { font-weight: 600; }
    .exclude-range { fill-opacity: 0.45 !important; }
  `,
  treemap: `
    .treemapLabel { font-size: 14px !important; font-weight: 600; }
    .treemapValue { font-size: 12px !important; }
    .treemapSectionLabel { font-weight: 600; }
    .treemapSectionValue { font-style: normal !important; }
    .treemapLeaf { stroke-width: 1.5px !important; }
  `,
  sankey: `
    .link { stroke-opacity: 0.35 !important; }
  `,
  xychart: `
    .bar-plot rect { stroke-width: 1.5px; }
  `,
  packet: `
    .packetBlock { stroke-width: 1.5px; }
  `,
};

/** `name0`, `name1` … with a colour each. */
function numbered(name: string, from: number, to: number, colour: (index: number) => string): Record<string, string> {
  const indexes = Array.from({ length: to - from + 1 }, (_, index) => index);
  return Object.fromEntries(indexes.map((index) => [`${name}${from + index}`, colour(index)]));
}

/**
 * How Mermaid draws charts: with the colours of the light palette, which become variables afterwards, and no text
 * that is smaller than the site's smallest.
 */
export function chartConfig(fontFamily: string, kind: string): MermaidConfig {
  return {
    themeCSS: styles[kind] ?? '',
    theme: 'base',
    look: 'classic',
    // Strokes that are drawn as by hand are the same at every build.
    handDrawnSeed: 1,
    fontFamily,
    fontSize: 14,
    themeVariables: {
      fontFamily,
      fontSize: '14px',
      background: light.paper,
      primaryColor: light['blue-tint'],
      primaryTextColor: light.ink,
      primaryBorderColor: light['blue-line'],
      secondaryColor: light['paper-raised'],
      secondaryTextColor: light.ink,
      secondaryBorderColor: light['line-strong'],
      tertiaryColor: light['paper-raised'],
      tertiaryTextColor: light.ink,
      tertiaryBorderColor: light['line-strong'],
      lineColor: light['line-strong'],
      textColor: light.ink,
      titleColor: light.ink,
      mainBkg: light['paper-raised'],
      nodeBorder: light['line-strong'],
      nodeTextColor: light.ink,
      clusterBkg: light.paper,
      clusterBorder: light.line,
      edgeLabelBackground: light.paper,
      noteBkgColor: light['amber-tint'],
      noteBorderColor: light['amber-line'],
      noteTextColor: light.ink,
      ...numbered('cScale', 0, 11, kind === 'radar' ? line : tint),
      ...numbered('cScalePeer', 0, 11, line),
      ...numbered('cScaleInv', 0, 11, line),
      ...numbered('cScaleLabel', 0, 11, () => light.ink),
      scaleLabelColor: light.ink,
      ...numbered('fillType', 0, 7, tint),
      ...numbered('actor', 0, 5, line),
      ...numbered('pie', 1, 12, tint),
      pieTitleTextSize: '14px',
      pieSectionTextSize: '12px',
      pieLegendTextSize: '14px',
      pieSectionTextColor: light.ink,
      pieLegendTextColor: light.ink,
      pieStrokeColor: light['line-strong'],
      pieStrokeWidth: '1.5px',
      pieOuterStrokeColor: 'none',
      pieOuterStrokeWidth: '0px',
      pieOpacity: '1',
      ...numbered('venn', 1, 8, line),
      ...numbered('git', 0, 7, strong),
      ...numbered('gitInv', 0, 7, () => light.paper),
      ...numbered('gitBranchLabel', 0, 7, () => light.ink),
      commitLabelColor: light.ink,
      commitLabelBackground: light.paper,
      commitLabelFontSize: '12px',
      commitLineColor: light.line,
      tagLabelColor: light.ink,
      tagLabelBackground: light['paper-raised'],
      tagLabelBorder: light['line-strong'],
      tagLabelFontSize: '12px',
      sectionBkgColor: light.line,
      sectionBkgColor2: light.line,
      altSectionBkgColor: light.paper,
      excludeBkgColor: light.line,
      taskBkgColor: light['blue-tint'],
      taskBorderColor: light['blue-line'],
      activeTaskBkgColor: light['teal-tint'],
      activeTaskBorderColor: light['teal-line'],
      doneTaskBkgColor: light['paper-raised'],
      doneTaskBorderColor: light['line-strong'],
      critBkgColor: light['red-tint'],
      critBorderColor: light['red-line'],
      taskTextColor: light.ink,
      taskTextDarkColor: light.ink,
      taskTextOutsideColor: light.ink,
      taskTextLightColor: light.ink,
      taskTextClickableColor: light.ink,
      gridColor: light.line,
      todayLineColor: light['red-line'],
      vertLineColor: light['red-line'],
      quadrant1Fill: light['blue-tint'],
      quadrant2Fill: light['green-tint'],
      quadrant3Fill: light['paper-raised'],
      quadrant4Fill: light['amber-tint'],
      ...numbered('quadrant', 1, 4, () => light['paper-raised']),
      quadrant1TextFill: light['ink-muted'],
      quadrant2TextFill: light['ink-muted'],
      quadrant3TextFill: light['ink-muted'],
      quadrant4TextFill: light['ink-muted'],
      quadrantPointFill: light['blue-line'],
      quadrantPointTextFill: light.ink,
      quadrantXAxisTextFill: light['ink-muted'],
      quadrantYAxisTextFill: light['ink-muted'],
      quadrantTitleFill: light.ink,
      quadrantInternalBorderStrokeFill: light['line-strong'],
      quadrantExternalBorderStrokeFill: light['line-strong'],
      xyChart: {
        backgroundColor: light.paper,
        titleColor: light.ink,
        xAxisLabelColor: light['ink-muted'],
        xAxisTitleColor: light['ink-muted'],
        xAxisTickColor: light['line-strong'],
        xAxisLineColor: light['line-strong'],
        yAxisLabelColor: light['ink-muted'],
        yAxisTitleColor: light['ink-muted'],
        yAxisTickColor: light['line-strong'],
        yAxisLineColor: light['line-strong'],
        plotColorPalette: seriesHues.map((hue) => light[`${hue}-line`]).join(','),
      },
      radar: {
        axisColor: light['line-strong'],
        axisStrokeWidth: 1,
        axisLabelFontSize: 13,
        curveOpacity: 0.2,
        curveStrokeWidth: 2,
        graticuleColor: light.line,
        graticuleOpacity: 0,
        graticuleStrokeWidth: 1,
        legendBoxSize: 12,
        legendFontSize: 13,
      },
      packet: {
        startByteColor: light['ink-muted'],
        endByteColor: light['ink-muted'],
        labelColor: light.ink,
        titleColor: light.ink,
        blockStrokeColor: light['blue-line'],
        blockStrokeWidth: '1.5',
        blockFillColor: light['blue-tint'],
        byteFontSize: '12px',
        labelFontSize: '13px',
        titleFontSize: '14px',
      },
    },
    gantt: {
      barHeight: 26,
      barGap: 8,
      topPadding: 44,
      leftPadding: 110,
      rightPadding: 40,
      gridLineStartPadding: 36,
      fontSize: 13,
      sectionFontSize: 13,
      useWidth: 880,
    },
    journey: { useMaxWidth: false, taskFontFamily: fontFamily, taskFontSize: '13px', textPlacement: 'tspan' },
    timeline: { useMaxWidth: false },
    pie: { textPosition: 0.86, useMaxWidth: false },
    quadrantChart: {
      chartWidth: 560,
      chartHeight: 480,
      quadrantLabelFontSize: 14,
      pointLabelFontSize: 13,
      xAxisLabelFontSize: 13,
      yAxisLabelFontSize: 13,
      pointRadius: 5,
      pointTextPadding: 9,
      quadrantTextTopPadding: 10,
      quadrantExternalBorderStrokeWidth: 1,
      quadrantInternalBorderStrokeWidth: 1,
    },
    xyChart: {
      width: 720,
      height: 400,
      xAxis: { labelFontSize: 12, titleFontSize: 13, axisLineWidth: 1, tickWidth: 1 },
      yAxis: { labelFontSize: 12, titleFontSize: 13, axisLineWidth: 1, tickWidth: 1 },
    },
    gitGraph: { showCommitLabel: true, rotateCommitLabel: true },
    sankey: { width: 760, height: 420, linkColor: 'source', nodeAlignment: 'justify', useMaxWidth: false },
    packet: { rowHeight: 40, bitWidth: 26, useMaxWidth: false },
    radar: { width: 460, height: 460 },
    kanban: { sectionWidth: 220, useMaxWidth: false },
    block: { useMaxWidth: false, padding: 20 },
  };
}
