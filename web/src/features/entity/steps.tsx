import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Button } from '../../ui/button';
import styles from './steps.module.css';

/** So many entries of a list stand there before the reader asks for more. */
export const FIRST_SHOWN = 12;
/** So many more come at once, as the queries for more ask. */
const PAGE_SIZE = 100;

interface StepsProps {
  remaining: number;
  canFold: boolean;
  isLoading: boolean;
  onMore: () => void;
  onFold: () => void;
}

/** Asks for more, saying how many come and of how many, and folds them away. The last press on «more» leaves the focus on «less». */
export function Steps({ remaining, canFold, isLoading, onMore, onFold }: StepsProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  if (remaining <= 0 && !canFold) return null;
  const count = Math.min(PAGE_SIZE, remaining);
  const numbers = { count, number: formatNumber(count, lang), total: formatNumber(remaining, lang) };
  const more = count < remaining ? t('entity.showNext', numbers) : t('entity.showAll', numbers);
  return (
    <div className={styles.steps} data-print="none">
      <Button look="quiet" onPress={remaining > 0 ? onMore : onFold} isPending={isLoading}>
        {remaining > 0 ? more : t('entity.showLess')}
      </Button>
      {remaining > 0 && canFold ? (
        <Button look="quiet" onPress={onFold}>
          {t('entity.showLess')}
        </Button>
      ) : null}
    </div>
  );
}
