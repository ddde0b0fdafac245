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
  isLoading: boolean;
  onMore: () => void;
  /** Absent where nothing can be folded away. */
  onFold?: (() => void) | undefined;
}

/** Asks for more, saying how many come and of how many, and folds them away. The last press on «more» leaves the focus on «less». */
export function Steps({ remaining, isLoading, onMore, onFold }: StepsProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const press = remaining > 0 ? onMore : onFold;
  if (press === undefined) return null;
  const count = Math.min(PAGE_SIZE, remaining);
  const numbers = { count, number: formatNumber(count, lang), total: formatNumber(remaining, lang) };
  const more = count < remaining ? t('entity.showNext', numbers) : t('entity.showAll', numbers);
  return (
    <div className={styles.steps} data-print="none">
      <Button look="quiet" onPress={press} isPending={isLoading}>
        {remaining > 0 ? more : t('entity.showLess')}
      </Button>
      {remaining > 0 && onFold !== undefined ? (
        <Button look="quiet" onPress={onFold}>
          {t('entity.showLess')}
        </Button>
      ) : null}
    </div>
  );
}
