import { useState } from 'react';
import {
  CheckboxButton,
  CheckboxField,
  Dialog,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  NumberField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ExpansionRequest, GraphNode, GraphState, RelationGroup } from '../../graph-view/model/graph-state';
import { askAbove, groupKey, missingGroups, planExpansion } from '../../graph-view/model/expansion-plan';
import { ShapeIcon } from '../../graph-view/render/shape-icon';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Button } from '../../ui/button';
import styles from './expand-dialog.module.css';

interface ExpandDialogProps {
  readonly state: GraphState;
  readonly node: GraphNode;
  readonly onClose: () => void;
  readonly onExpand: (requests: readonly ExpansionRequest[]) => void;
}

const most = 150;

/** Asks what to show of an entity with many relations: which sorts, and how many at most. */
export function ExpandDialog({ state, node, onClose, onExpand }: ExpandDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const groups = missingGroups(state, node.id);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(groups.map(groupKey)));
  const [limit, setLimit] = useState(askAbove);
  const wanted = groups.filter((group) => chosen.has(groupKey(group)));
  const total = wanted.reduce((sum, group) => sum + group.count, 0);
  const shown = Math.min(total, limit);
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title">{t('explore.expandTitle', { name: node.name.text })}</Heading>
          <p className={styles.intro}>{t('explore.expandIntro')}</p>
          <div className={styles.groups} role="group" aria-label={t('explore.groups')}>
            {groups.map((group) => (
              <GroupChoice
                key={groupKey(group)}
                group={group}
                isChosen={chosen.has(groupKey(group))}
                onToggle={() => toggle(groupKey(group))}
              />
            ))}
          </div>
          <NumberField
            className={styles.limit ?? ''}
            value={limit}
            minValue={1}
            maxValue={most}
            onChange={(value) => setLimit(Number.isNaN(value) ? askAbove : value)}
          >
            <Label>{t('explore.limit', { most: formatNumber(most, language) })}</Label>
            <Input />
          </NumberField>
          <p role="status" className={styles.preview}>
            {t('explore.preview', {
              count: total,
              shown: formatNumber(shown, language),
              total: formatNumber(total, language),
            })}
          </p>
          <div className={styles.buttons}>
            <Button onPress={onClose}>{t('explore.cancel')}</Button>
            <Button look="primary" isDisabled={shown === 0} onPress={() => onExpand(planExpansion(wanted, limit))}>
              {t('explore.add', { count: shown, number: formatNumber(shown, language) })}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function GroupChoice(props: { group: RelationGroup; isChosen: boolean; onToggle: () => void }) {
  const { group, isChosen, onToggle } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <CheckboxField isSelected={isChosen} onChange={onToggle}>
      <CheckboxButton className={styles.group ?? ''}>
        <span className={styles.box} aria-hidden="true">
          {isChosen ? '✓' : ''}
        </span>
        <ShapeIcon kind={group.kind} size={20} />
        <span className={styles.word}>
          {t(`relation.${group.type}.${group.direction === 'OUT' ? 'outHeading' : 'inHeading'}`)}
          <small> · {t(`kinds.${group.kind}`)}</small>
        </span>
        <span className={styles.count}>{formatNumber(group.count, language)}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}
