import { useNavigate } from '@tanstack/react-router';

/** Parts of the page's address; undefined takes a part out. */
interface PathParams {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly mode?: 'warm' | 'shortest' | undefined;
  readonly k?: number | undefined;
  readonly max?: number | undefined;
  readonly types?: string[] | undefined;
  readonly kinds?: string[] | undefined;
  readonly via?: string[] | undefined;
  readonly avoid?: string[] | undefined;
  readonly networks?: string[] | undefined;
  readonly since?: number | undefined;
}

/** Changes parts of the page's address, one step of the browser's history each. */
export function usePathSearch(): (change: PathParams) => void {
  const navigate = useNavigate({ from: '/paths' });
  return (change) => {
    void navigate({ to: '/paths', search: (before) => ({ ...before, ...change }), resetScroll: false });
  };
}
