function icon(path: string) {
  return function ToolIcon() {
    return (
      <svg
        viewBox="0 0 20 20"
        width="18"
        height="18"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d={path} />
      </svg>
    );
  };
}

export const PlusIcon = icon('M10 4v12M4 10h12');
export const MinusIcon = icon('M4 10h12');
export const FitIcon = icon('M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M7 7.5h6v5H7z');
export const FullIcon = icon('M12 3h5v5M17 3l-5.5 5.5M8 17H3v-5M3 17l5.5-5.5');
export const LeaveFullIcon = icon('M17 8.5h-5.5V3M11.5 8.5 17 3M3 11.5h5.5V17M8.5 11.5 3 17');
export const CloseIcon = icon('m5 5 10 10M15 5 5 15');
export const ShareIcon = icon('M10 12.5V3M6.5 6 10 2.5 13.5 6M5 9.5H4v7.5h12V9.5h-1');
export const PreviousIcon = icon('M12.5 4.5 7 10l5.5 5.5');
export const NextIcon = icon('M7.5 4.5 13 10l-5.5 5.5');
export const PlayIcon = icon('M6.5 4v12l9-6z');
export const PauseIcon = icon('M7 4.5v11M13 4.5v11');
export const RestartIcon = icon('M4 4v4.5h4.5M4.6 8.2A6.2 6.2 0 1 1 4 11.5');
