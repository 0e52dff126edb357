/** Functions of SQL that a skill is about, in lower case. */

const listed = (names: string): readonly string[] => names.split(" ");

export const aggregateFunctions = listed(
  "count sum avg min max stddev stddev_pop stddev_samp variance var_pop var_samp corr approx_count_distinct percentile_approx array_agg string_agg group_concat median percentile_cont listagg json_agg",
);

export const windowFunctions = listed("row_number rank dense_rank lag lead ntile first_value last_value");
