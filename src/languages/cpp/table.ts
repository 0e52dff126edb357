/** C++, for the shared reader: what it has beside C. */
import type { CodeTable } from "../code/table.ts";
import { cReserved, cTable } from "../c/table.ts";
import { cppWords } from "./words.ts";

export const cppTable: CodeTable = {
  ...cTable,
  ...cppWords,
  signs: { "->": "arrow", "<=>": "spaceship operator" },
  words: `${cReserved} new nullptr true false public private protected catch noexcept operator override final explicit virtual mutable alignas export`,
  soft: "final override requires concept",
  types: { class: "class", struct: "struct", enum: "enum", union: "union" },
  namespaces: "namespace",
  imports: { using: "path" },
  heads: "if for while switch",
  self: "this",
  bases: { ":": "extends" },
  annotation: "[[",
  members: ". -> ::",
  opened: {
    name: "std",
    members:
      "cout cin cerr clog endl string wstring string_view vector array list forward_list deque map multimap set multiset unordered_map unordered_set stack queue priority_queue pair tuple optional variant any bitset span function sort stable_sort find find_if count count_if copy copy_if transform accumulate reduce for_each reverse unique remove_if max_element min_element binary_search lower_bound upper_bound next_permutation swap min max move forward make_pair make_tuple make_unique make_shared unique_ptr shared_ptr weak_ptr thread jthread mutex lock_guard unique_lock scoped_lock condition_variable atomic future promise async ifstream ofstream fstream stringstream istringstream ostringstream getline to_string stoi stod exception runtime_error logic_error invalid_argument out_of_range numeric_limits initializer_list regex chrono filesystem istream ostream setw setprecision fixed begin end distance advance iota fill generate gcd lcm ranges format print println",
  },
};
