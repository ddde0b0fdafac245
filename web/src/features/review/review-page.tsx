import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityKind } from '../../generated/graphql';
import { kindSlug } from '../../lib/kinds';
import { kindsFromSlugs, toggled } from '../../lib/url-state';
import { usePageTitle } from '../../lib/use-page-title';
import { AdminBar } from '../../ui/admin-bar';
import { Chip, ChipGroup } from '../../ui/chip';
import { KindIcon } from '../../ui/kind-icon';
import { PageHeader } from '../../ui/page-header';
import { EmptyNotice, Panel } from '../../ui/panel';
import { DecisionList } from './decision-list';
import { ErasureList } from './erasure-list';
import { PairCard } from './pair-card';
import { useReview } from './use-review';
import styles from './review.module.css';

/** Kinds that are known by their names; of all others only identifiers count, so that nothing is left to decide. */
const KINDS = ['Organization', 'Network', 'Technology'] as const satisfies readonly EntityKind[];

/** Pairs that may be one and the same, one after the other, and what was decided so far. */
export function ReviewPage() {
  const { t } = useTranslation();
  const { kinds: slugs } = useSearch({ from: '/review' });
  const [generation, setGeneration] = useState(0);
  const review = useReview(kindsFromSlugs(slugs), () => setGeneration((before) => before + 1));
  usePageTitle(t('review.title'));
  return (
    <>
      <PageHeader title={t('review.title')} lead={t('review.lead')} />
      <AdminBar />
      <Panel
        title={t('review.pairs')}
        actions={<KindChoice />}
        resource={{ ...review.resource, isLoading: review.resource.data === undefined && review.resource.isLoading }}
        lines={8}
      >
        {() => (
          <>
            {review.current === undefined ? (
              <EmptyNotice
                title={review.putOff > 0 ? t('review.onlyPutOff') : t('review.none')}
                text={review.putOff > 0 ? t('review.onlyPutOffText') : t('review.noneText')}
              />
            ) : null}
            <PairCard review={review} />
          </>
        )}
      </Panel>
      <section className={styles.decisions}>
        <DecisionList generation={generation} onTakenBack={review.forget} />
      </section>
      <ErasureList />
    </>
  );
}

function KindChoice() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { kinds: slugs } = useSearch({ from: '/review' });
  return (
    <ChipGroup label={t('review.kinds')}>
      {KINDS.map((kind) => (
        <Chip
          key={kind}
          isSelected={slugs?.includes(kindSlug(kind)) ?? false}
          onToggle={() =>
            void navigate({
              to: '/review',
              search: (before) => ({ ...before, kinds: toggled(slugs, kindSlug(kind)) }),
              replace: true,
              resetScroll: false,
            })
          }
        >
          <KindIcon kind={kind} size={14} />
          {t(`kinds.${kind}`)}
        </Chip>
      ))}
    </ChipGroup>
  );
}
