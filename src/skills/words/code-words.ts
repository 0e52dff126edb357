/**
 * Keywords, operators and names of libraries that mean a skill where an item writes them as code: "`break` and `continue`". Each is
 * looked up only where its skill may be meant, so that languages may share them.
 */
export const codeWords: Readonly<Record<string, string>> = {
  "python-functions": "def *args **kwargs",
  "javascript-modern-syntax": "=> ... ?. ??",
  "react-router":
    "Link NavLink Outlet Navigate Route Routes BrowserRouter RouterProvider errorElement useRouteError useNavigate useParams useLoaderData",
  "csharp-control-flow": "if else switch case for foreach while do break continue goto",
  "csharp-methods": "ref out params",
  "csharp-nullable": "? ?. ?? ??=",
  "php-control-flow": "if else elseif switch match for foreach while do break continue",
  "ruby-control-flow": "if else elsif unless case when while until",
  "kotlin-control-flow": "if else when for while do break continue repeat",
  "kotlin-null-safety": "? ?. ?: !!",
  "kotlin-functions": "fun vararg",
  "kotlin-scope-functions": "let run with also apply",
  "kotlin-coroutines":
    "launch async suspend runBlocking withContext coroutineScope supervisorScope SupervisorJob CoroutineScope Dispatchers",
  "kotlin-flow": "flow Flow StateFlow SharedFlow collect emit",
  "kotlin-collections": "List Map Set listOf mapOf setOf mutableListOf mutableMapOf mutableSetOf",
  "kotlin-objects": "object companion",
  "go-errors": "error panic recover errors.New fmt.Errorf errors.Is errors.As",
  "go-sync": "sync.WaitGroup sync.Mutex sync.RWMutex sync.Once",
  "c-control-flow": "if else switch case default for while do do-while break continue goto",
  "c-pointers": "-> NULL nullptr",
  "c-dynamic-memory": "malloc calloc realloc free new delete",
  "c-files": "fopen fclose fprintf fscanf fgets fputs fread fwrite",
  "c-preprocessor": "#define #ifdef #ifndef #endif #pragma",
  "rust-pattern-matching": "match",
  "rust-option": "Option Some None",
  "rust-errors": "Result Ok Err ?",
  "rust-ownership": "& &mut",
  "rust-modules": "mod pub use crate",
  "rust-smart-pointers": "Box Rc RefCell",
  "dart-null-safety": "? ?. ?? ! late",
  "flutter-widgets":
    "Text Image Icon Card Scaffold AppBar MaterialApp CupertinoApp CupertinoNavigationBar ElevatedButton TextButton IconButton FloatingActionButton GestureDetector InkWell",
  "flutter-state": "StatefulWidget initState dispose",
  "flutter-layouts":
    "Row Column Stack Expanded Flexible Positioned Padding SizedBox LayoutBuilder MediaQuery",
  "swiftui-views": "VStack HStack ZStack Spacer ViewModifier @ViewBuilder",
  "swift-data": "@Model ModelContext ModelContainer FetchDescriptor SortDescriptor #Predicate",
  "compose-ui": "@Composable LazyColumn LazyRow Modifier",
  "swift-optionals": "? ! ?? ?. nil guard",
  "bash-conditionals": "if elif else fi case esac [[ test",
  "bash-pipes": "| > >> < 2>",
  "bash-arguments": "$1 $2 $# $@ shift getopts",
  "bash-errors": "trap exit $?",
};
