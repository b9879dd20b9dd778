"""What is kept on disk: case files, their backups, the cache of read documents. The only importer of SQLite."""
