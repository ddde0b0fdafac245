import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './start-page.module.css';

/** Three ways in: one for each sort of user, with the question they come with. */
export function Doors() {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="doors">
      <h2 id="doors" className="visually-hidden">
        {t('start.doorsTitle')}
      </h2>
      <ul className={styles.doors}>
        <Door who={t('start.door.research.who')} question={t('start.door.research.question')}>
          <Link to="/paths">{t('start.door.research.action')}</Link>
        </Door>
        <Door who={t('start.door.transfer.who')} question={t('start.door.transfer.question')}>
          <Link to="/find">{t('start.door.transfer.action')}</Link>
          <Link to="/match">{t('start.door.transfer.second')}</Link>
        </Door>
        <Door who={t('start.door.analysis.who')} question={t('start.door.analysis.question')}>
          <Link to="/figures">{t('start.door.analysis.action')}</Link>
        </Door>
      </ul>
    </section>
  );
}

function Door({ who, question, children }: { who: string; question: string; children: ReactNode }) {
  return (
    <li className={styles.door}>
      <p className={styles.doorWho}>{who}</p>
      <h3>{question}</h3>
      <p className={styles.doorAction}>{children}</p>
    </li>
  );
}
