/** What a list may be at most: beyond this it is something else, or made to do harm. The number of characters is Excel's own limit. */
export const limits = { bytes: 20_000_000, unpacked: 250_000_000, rows: 50_000, columns: 500, characters: 32_767 };
