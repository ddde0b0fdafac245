import { writeFile } from 'node:fs/promises';

const HEADER =
  '"DESCRIZIONE STRUTTURA DI RICOVERO","ATS STRUTTURA","CODICE STRUTTURA DI RICOVERO","INDIRIZZO","CAP","LOCALITA","COORDINATA GEOGRAFICA X","COORDINATA GEOGRAFICA Y","Nuova colonna georeferenziata"';

/** Hospitals in the layout of Regione Lombardia, with names that match nothing. @param count at most 90,000 */
export function hospitalRows(count: number, label = 'Ospedale'): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const code = `${String(10_000 + index).padStart(6, '0')}-00`;
    return `"${label} Q${(index * 7919).toString(36)}X${index}","321 - ATS DELLA CITTA' METROPOLITANA DI MILANO","${code}","VIA PROVA, ${index}","20100","MILANO","45,4641","9,1919","(45.4641, 9.1919)"`;
  });
  return `${[HEADER, ...rows].join('\n')}\n`;
}

/** Writes such a file. */
export async function writeHospitals(path: string, count: number, label?: string): Promise<void> {
  await writeFile(path, hospitalRows(count, label));
}
