import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { scoreText } from '../../lib/score-text';
import { toggled } from '../../lib/url-state';
import { useLanguage } from '../../lib/use-language';
import { Button } from '../../ui/button';
import { EntityLink } from '../../ui/entity-link';
import { countryName } from '../../lib/country-name';
import { conceptName, type Table } from './matches';
import styles from './match.module.css';
import { useMatch } from './use-match';

/** Needed concepts by members: how strongly each has it, gaps and overlaps in words. */
export function CoverageTable({ table }: { table: Table }) {
  const { t } = useTranslation();
  return (
    <div className={styles.scroller} role="region" aria-label={t('match.coverage')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('match.concept')}</th>
            <th scope="col">{t('match.together')}</th>
            {table.members.map((member) => (
              <MemberHead key={member.organization.id} member={member} />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.coverage.map((row) => (
            <CoverageRow key={row.concept} row={row} table={table} />
          ))}
        </tbody>
      </table>
      {table.coverage.length === 0 ? <p>{t('match.none.notUnderstood')}</p> : null}
    </div>
  );
}

function MemberHead({ member }: { member: Table['members'][number] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { address, change } = useMatch();
  const { organization, country, isSme } = member;
  const facts = [
    country === null ? t('match.noCountry') : countryName(country, language),
    isSme === true ? t('match.sme') : '',
  ];
  return (
    <th scope="col">
      <EntityLink entity={organization} hasIcon={false} />
      <small>{facts.filter(Boolean).join(' · ')}</small>
      <span data-print="none">
        <Button
          look="quiet"
          aria-label={t('find.removeOf', { name: organization.name.text })}
          onPress={() => change({ members: toggled(address.members, organization.slug) })}
        >
          {t('find.remove')}
        </Button>
      </span>
    </th>
  );
}

function CoverageRow({ row, table }: { row: Table['coverage'][number]; table: Table }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const standing = row.isGap ? 'gap' : row.isOverlap ? 'overlap' : 'single';
  return (
    <tr data-standing={standing}>
      <th scope="row">{conceptName(table.concepts, row.concept)}</th>
      <td>{t(`match.row.${standing}`)}</td>
      {row.cells.map(({ memberId, level, count, value }) => (
        <td key={memberId} data-level={level}>
          {t(`match.level.${level}`)}
          {count === 0 ? null : (
            <small>
              {t('match.proofs', { count, number: formatNumber(count, language), value: scoreText(value, language) })}
            </small>
          )}
        </td>
      ))}
    </tr>
  );
}
