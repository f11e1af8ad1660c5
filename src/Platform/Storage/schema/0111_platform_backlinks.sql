-- Which matters point at a record: the ids in their facts, found from the index.
create index matter_links on matter using gin (
  (jsonb_path_query_array(facts, '$.**?(@.type() == "string" && @ starts with "0" && @ like_regex "^0[0-9a-f]{7}-")')) jsonb_path_ops);
