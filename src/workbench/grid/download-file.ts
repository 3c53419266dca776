const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives the person a file, as a download; the browser asks where, or puts it among the downloads. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: workbookType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download reads the address after this turn; a minute is ample and the memory is freed after it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
