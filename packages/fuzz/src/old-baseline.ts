/** A baseline with an entry for which there is no finding. */
export const OLD_BASELINE = `{
  "tool": "lapsilinssi",
  "version": 1,
  "documents": {
    "a.md": [
      {"rule":"theme-missing","key":"0123456789abcdef","section":"fedcba9876543210","count":2}
    ]
  }
}
`;
