/** C and C++, for the shared reader. */
import { type CodeTable, slashComments, type StringForm } from "../code/table.ts";

const strings: readonly StringForm[] = [
  { open: /(?:u8|[uUL])?R"([^\s()\\]{0,16})\(/y, close: (opened) => `)${opened[1] ?? ""}"`, lines: true },
  { open: /(?:u8|[uUL])?"/y, close: '"', escapes: true },
  { open: /(?:u8|[uUL])?'(?=\\|[^'\n]{1,4}')/y, close: "'", escapes: true },
];

const statements = "if else for while do switch case break continue return goto sizeof typedef";
const words = "NULL default extern register inline restrict _Bool";
const plainTypes =
  "int long short char float double void unsigned signed bool size_t ssize_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t wchar_t auto";

export const cTable: CodeTable = {
  id: "c",
  lineComments: "//",
  blockComments: slashComments,
  strings,
  preprocessor: true,
  statements,
  pairs: ["else if"],
  signs: { "->": "arrow", "<<": "shift" },
  words,
  plainTypes,
  types: { struct: "struct", enum: "enum", union: "union" },
  bodies: true,
  modifiers: "static extern const inline register volatile typedef unsigned signed",
  imports: {},
  heads: "if for while switch",
  self: "",
  typesFirst: true,
  bases: {},
  members: ". ->",
  named: "=",
};

export const cppTable: CodeTable = {
  ...cTable,
  id: "cpp",
  statements: `${statements} delete try throw template typename co_await co_return co_yield static_cast dynamic_cast reinterpret_cast const_cast concept requires constexpr friend decltype`,
  signs: { "->": "arrow", "<=>": "spaceship operator" },
  words: `${words} new nullptr true false public private protected catch noexcept operator override final explicit virtual mutable alignas export`,
  soft: "final override requires concept",
  types: { class: "class", struct: "struct", enum: "enum", union: "union" },
  modifiers:
    "static extern const inline virtual explicit constexpr consteval constinit friend mutable volatile typedef unsigned signed public private protected typename register thread_local",
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
