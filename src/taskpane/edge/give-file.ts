/**
 * Offers a file for download. Nobody tells whether it came: Excel for Windows shows the pane in WebView2, where such
 * downloads may do nothing at all.
 */
export function giveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser must have had time to begin.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
