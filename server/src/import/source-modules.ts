import type { SourceModule } from './source-module.ts';
import { cordisSource } from './sources/cordis/cordis-source.ts';
import { euCallsSource } from './sources/eu-calls/eu-calls-source.ts';
import { euroscivocSource } from './sources/euroscivoc/euroscivoc-source.ts';
import { lombardyHospitalsSource } from './sources/lombardy-hospitals/lombardy-hospitals-source.ts';
import { openAlexSource } from './sources/openalex/openalex-source.ts';
import { orcidSource } from './sources/orcid/orcid-source.ts';
import { nutsSource } from './sources/nuts/nuts-source.ts';
import { rorSource } from './sources/ror/ror-source.ts';
import { tableSource } from './sources/table/table-source.ts';

/** Every kind of source whose files can be imported. */
export const SOURCE_MODULES: readonly SourceModule[] = [
  cordisSource,
  rorSource,
  lombardyHospitalsSource,
  openAlexSource,
  orcidSource,
  euroscivocSource,
  nutsSource,
  euCallsSource,
  tableSource,
];
