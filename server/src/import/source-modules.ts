import type { SourceModule } from './source-module.ts';
import { cordisSource } from './sources/cordis/cordis-source.ts';
import { lombardyHospitalsSource } from './sources/lombardy-hospitals/lombardy-hospitals-source.ts';
import { rorSource } from './sources/ror/ror-source.ts';

/** Every kind of source whose files can be imported. */
export const SOURCE_MODULES: readonly SourceModule[] = [cordisSource, rorSource, lombardyHospitalsSource];
