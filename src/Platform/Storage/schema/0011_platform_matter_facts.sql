create index matter_facts on matter using gin (facts jsonb_path_ops);
