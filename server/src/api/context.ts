import type { Language } from '../domain/entities/text-in.ts';
import type { GraphReader } from '../graph/graph.ts';
import type { CompetenceFinder } from '../match/competence/competence-finder.ts';
import type { SearchEngine } from '../search/search-engine.ts';
import { senderOf, type Administration, type Sender } from './administration.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What the server hands to every request. */
export interface ApiServices {
  graph: GraphReader;
  search: SearchEngine;
  /** Absent on a server that takes no changes. */
  administration?: Administration | undefined;
}

/** What is made of the services once, for all requests. */
export interface ApiParts {
  finder: CompetenceFinder;
}

/** What resolvers work with: the services, the reader's language, and loaders that live as long as the request. */
export interface ApiContext extends ApiServices, ApiParts {
  lang: Language;
  sender: Sender;
  loaders: Loaders;
}

/**
 * Makes the context of one request.
 * @param request for its headers Accept-Language and Authorization
 * @param address where it comes from
 */
export function createContext(services: ApiServices & ApiParts, request: Request, address: string): ApiContext {
  const lang = languageOf(request.headers.get('accept-language'));
  const sender = senderOf(services.administration, request, address);
  return { ...services, lang, sender, loaders: createLoaders(services.graph, lang) };
}

/** The first of our languages that the header asks for, by its weights (RFC 9110, 12.5.4); Italian when none. */
export function languageOf(header: string | null): Language {
  if (header === null) return 'it';
  const wishes = header
    .slice(0, 500)
    .split(',')
    .map((part, index) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters
        .map((parameter) => /^\s*q=([0-9.]+)$/u.exec(parameter)?.[1])
        .find((q) => q !== undefined);
      return { language: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight), index };
    })
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
  const wish = wishes.find(({ language, weight }) => weight > 0 && (language === 'it' || language === 'en'));
  return wish?.language === 'en' ? 'en' : 'it';
}
