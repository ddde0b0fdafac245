import { type ExecutionArgs, getOperationAST, getVariableValues, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { countNodes } from '../count-nodes.ts';

const MAX_NODES = 10_000;

/** Refuses operations that could read too many nodes, before anything is read; tells every answer's price in `extensions.cost`. */
export function useNodeLimit(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, operationName, variableValues } = args as ExecutionArgs;
      const operation = getOperationAST(document, operationName);
      if (operation === null || operation === undefined) return undefined;
      // With the defaults that the operation gives its variables; wrong values are refused by the execution itself.
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variableValues });
      const nodes = coerced === undefined ? 0 : countNodes(schema, document, operation, coerced);
      if (nodes > MAX_NODES) {
        const message = `This query may read ${String(nodes)} nodes, the limit is ${String(MAX_NODES)}: ask for smaller pages`;
        setResultAndStopExecution({
          errors: [new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED', nodes, limit: MAX_NODES } })],
        });
        return undefined;
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (!('data' in result)) return;
          setResult({ ...result, extensions: { ...result.extensions, cost: { nodes, limit: MAX_NODES } } });
        },
      };
    },
  };
}
