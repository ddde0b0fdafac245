import { adminHeaders } from '../../lib/admin-session';

/** How an upload ended: the name under which the file now lies in the inbox, or the server's reason, if it gave one. */
export type UploadResult = { name: string } | { problem: string | null };

/**
 * Sends a file into the inbox. Fetch cannot tell how much of a body has gone, so this is the older request.
 * @param onProgress told the share that has gone, from 0 to 1
 */
export async function uploadFile(file: File, onProgress: (share: number) => void): Promise<UploadResult> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
    request.addEventListener('load', () => {
      resolve(
        request.status === 201 ? { name: file.name.normalize('NFC') } : { problem: reasonOf(request.responseText) },
      );
    });
    request.addEventListener('error', () => resolve({ problem: null }));
    request.addEventListener('abort', () => resolve({ problem: null }));
    request.open('PUT', `/inbox/${encodeURIComponent(file.name.normalize('NFC'))}`);
    for (const [name, value] of Object.entries(adminHeaders())) request.setRequestHeader(name, value);
    request.send(file);
  });
}

function reasonOf(text: string): string | null {
  try {
    const { errors } = JSON.parse(text) as { errors?: { message?: string }[] };
    return errors?.[0]?.message ?? null;
  } catch {
    return null;
  }
}
