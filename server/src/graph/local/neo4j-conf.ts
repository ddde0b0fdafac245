/**
 * The text of neo4j.conf. Loopback only, Bolt only; small logs and memory, for this is the Neo4j of one machine;
 * nothing in it may read files or call the network on behalf of a Cypher statement.
 */
export function neo4jConf(boltPort: number): string {
  return `# Written at every start by the server: changes made here are lost.
server.config.strict_validation.enabled=true
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${String(boltPort)}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false

# No LOAD CSV from files or from any address; no procedures but Neo4j's own.
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
dbms.security.procedures.allowlist=db.*,dbms.*

server.memory.pagecache.size=128m
db.transaction.timeout=60s
db.tx_log.preallocate=false
db.tx_log.rotation.size=16m
db.tx_log.rotation.retention_policy=2 files
db.logs.query.enabled=OFF
# Else a statement is planned again for each order of magnitude that a list given to it may have.
internal.cypher.use_parameter_size=false

# Neo4j has closed its databases by then; without these it sits still for another 10 s before it exits.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=2
internal.server.bolt.thread_pool_shutdown_wait_time=100ms
`;
}
