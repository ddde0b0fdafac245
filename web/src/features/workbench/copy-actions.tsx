import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouter } from '@tanstack/react-router';
import { Button } from '../../ui/button';
import { curlCommand, readVariables, type GraphqlRequest } from './request-text';
import { API_PATH } from './run-query';
import { copyText } from '../../lib/copy-text';
import { toWorkbenchSearch } from '../../lib/workbench-search';
import styles from './workbench.module.css';

type CopyState = 'idle' | 'copied' | 'failed' | 'tooLong';

interface CopyActionsProps {
  query: string;
  variables: string;
  language: GraphqlRequest['language'];
}

/** Takes the question elsewhere: as a command, as a link. */
export function CopyActions({ query, variables, language }: CopyActionsProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const [state, setState] = useState<CopyState>('idle');
  const read = readVariables(variables);
  const copy = async (text: string) => {
    setState((await copyText(text)) ? 'copied' : 'failed');
  };
  const copyLink = () => {
    const search = toWorkbenchSearch(query, variables);
    if (search === undefined) setState('tooLong');
    else void copy(location.origin + router.buildLocation({ to: '/graphql', search }).href);
  };
  const copyCurl = () => {
    if (!read.isValid) return;
    void copy(curlCommand(location.origin + API_PATH, { query, variables: read.value, language }));
  };
  return (
    <>
      <Button look="quiet" isDisabled={!read.isValid} onPress={copyCurl}>
        {t('workbench.copyCurl')}
      </Button>
      <Button look="quiet" onPress={copyLink}>
        {t('entity.copyLink')}
      </Button>
      <span role="status" className={styles.copyState}>
        {state === 'idle' ? '' : t(`workbench.copy.${state}`)}
      </span>
    </>
  );
}
