import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RelationType } from '../../generated/graphql';
import { KINDS } from '../../lib/kinds';
import { usePageTitle } from '../../lib/use-page-title';
import { KeyTable } from '../../ui/key-table';
import { KindLabel } from '../../ui/kind-icon';
import { PageHeader } from '../../ui/page-header';
import styles from './about-page.module.css';

const TYPES = [
  'MEMBER_OF',
  'PARTICIPATES_IN',
  'COORDINATES',
  'LEADS',
  'PARTNER_OF',
  'AFFILIATED_WITH',
  'HAS_COMPETENCE',
  'ORGANISES',
  'SUPPORTS',
  'FUNDED_BY',
  'PART_OF',
  'LOCATED_IN',
  'ABOUT',
  'BROADER',
  'RELATED',
  'AUTHORED',
  'RESULT_OF',
] as const satisfies readonly RelationType[];

/** What the system is, the words it uses, and how to use it by keyboard. */
export function AboutPage() {
  const { t } = useTranslation();
  usePageTitle(t('about.title'));
  return (
    <>
      <PageHeader title={t('about.title')} lead={t('about.p1')} />
      <div className={styles.text}>
        <p>{t('about.p2')}</p>
        <p>{t('about.p3')}</p>
      </div>
      <section className={styles.section} aria-labelledby="about-kinds">
        <h2 id="about-kinds">{t('about.kinds')}</h2>
        <dl className={styles.kinds}>
          {KINDS.map((kind) => (
            <div key={kind}>
              <dt>
                <KindLabel kind={kind} />
              </dt>
              <dd>{t(`kindIntro.${kind}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.section} aria-labelledby="about-types">
        <h2 id="about-types">{t('about.glossary')}</h2>
        <dl className={styles.kinds}>
          {TYPES.map((type) => (
            <div key={type}>
              <dt>{t(`relation.${type}.outVerb`)}</dt>
              <dd>
                {t(`relationMeaning.${type}`)} <span className={styles.reverse}>↔ {t(`relation.${type}.inVerb`)}</span>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.section} aria-labelledby="about-keys">
        <h2 id="about-keys">{t('about.keys')}</h2>
        <KeyTable />
      </section>
      <section className={styles.section} aria-labelledby="about-api">
        <h2 id="about-api">{t('about.api')}</h2>
        <p>
          {t('about.apiText')} <Link to="/graphql">GraphQL</Link>
        </p>
      </section>
    </>
  );
}
