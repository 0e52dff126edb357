/** Go, the language. */
import type { Skill } from "./skill.ts";

/** Tests, and the files that swag generates. */
export const notTheProgram = ["*_test.go", "**/testdata/**", "**/docs/docs.go"];

/** Every server waits for a stop signal on a channel, which is not evidence of concurrency. */
const waitsForNoSignal = "!go call os/signal.Notify";

export const goSkills: readonly Skill[] = [
  {
    id: "go-structs-methods",
    title: "Structs and methods in Go",
    field: "Go",
    shows:
      "Defines at least two methods on structs, in the files that declare the structs. A struct that only carries data does not count, even with functions beside it.",
    parts: [{ name: "struct methods", any: ["go method & go struct"], min: 2 }],
    except: notTheProgram,
    ticks: {
      "cart.go":
        "package shop\ntype Cart struct{ sum int }\nfunc (c *Cart) Add(n int) { c.sum += n }\nfunc (c Cart) Sum() int { return c.sum }\n",
    },
    ignores: {
      "cart.go":
        "package shop\ntype Cart struct{ Sum int }\n// func (c *Cart) Add(n int) {}\nfunc Add(c *Cart, n int) { c.Sum += n }\n",
    },
  },
  {
    id: "go-interfaces",
    title: "Interfaces in Go",
    field: "Go",
    shows:
      "Defines an interface, and methods that may satisfy it; both are required. An empty interface{} does not count, and neither do the constraints of generics.",
    parts: [
      { name: "an interface", any: ["go interface & !go generic"] },
      { name: "a method", any: ["go method"] },
    ],
    except: notTheProgram,
    ticks: {
      "store.go":
        "package shop\ntype Store interface{ Save(n int) error }\ntype Memory struct{}\nfunc (m *Memory) Save(n int) error { return nil }\n",
    },
    ignores: {
      "store.go":
        "package shop\nfunc Save(what interface{}) {} // type Store interface{ Save() }\ntype Memory struct{}\nfunc (m *Memory) Save(n int) {}\n",
    },
  },
  {
    id: "go-errors",
    title: "Error handling in Go",
    field: "Go",
    shows:
      "Checks and returns errors, and creates, wraps or inspects them; both are required. Ending the program with log.Fatal or panic does not count.",
    parts: [
      { name: "an error checked and returned", any: ["go if err & go return error"] },
      {
        name: "an error created, wrapped or inspected",
        any: [
          "go call errors.{New,Is,As,Join,Unwrap}",
          "go call fmt.Errorf",
          "go call github.com/pkg/errors.*",
        ],
      },
    ],
    except: notTheProgram,
    ticks: {
      "load.go":
        'package shop\nimport "fmt"\nfunc Load() error { if err := read(); err != nil { return fmt.Errorf("load: %w", err) }; return nil }\n',
    },
    ignores: {
      "main.go":
        'package main\nimport ("fmt"; "log")\nfunc main() { if err := read(); err != nil { log.Fatal(err) }; fmt.Println("Errorf") }\n',
    },
  },
  {
    id: "go-concurrency",
    title: "Goroutines and channels in Go",
    field: "Go",
    shows:
      "Passes values between goroutines through channels, in the same file. A goroutine alone, or a channel that only waits for a shutdown signal, does not count.",
    parts: [{ name: "a goroutine with a channel", any: [`go goroutine & go channel & ${waitsForNoSignal}`] }],
    except: notTheProgram,
    ticks: {
      "sum.go":
        "package shop\nfunc Sum(all []int) int { out := make(chan int)\n\tgo add(all, out)\n\treturn <-out }\n",
    },
    ignores: {
      "main.go":
        'package main\nimport ("os"; "os/signal")\nfunc main() { stop := make(chan os.Signal, 1); signal.Notify(stop)\n\tgo serve()\n\t<-stop }\n',
    },
  },
  {
    id: "go-sync",
    title: "Synchronisation in Go",
    field: "Go",
    shows:
      "Waits for goroutines with a wait group or errgroup, or guards shared data with a mutex or atomics.",
    parts: [
      {
        name: "a wait group, lock or atomic",
        any: [
          "go call sync.WaitGroup.{Add,Wait,Go} & go goroutine",
          "go call sync.WaitGroup.Go",
          "go call golang.org/x/sync/errgroup*.Go",
          "go call *.{Lock,RLock} & go use sync.{Mutex,RWMutex}",
          "go call sync/atomic.*",
        ],
      },
    ],
    except: notTheProgram,
    ticks: {
      "load.go":
        'package shop\nimport "sync"\nfunc Load() { var group sync.WaitGroup; group.Add(1); go read(&group); group.Wait() }\n',
    },
    ignores: {
      "load.go":
        'package shop\nimport "sync"\nfunc Load() { var once sync.Once; once.Do(read); go read() } // group.Wait()\n',
    },
  },
  {
    id: "go-modules",
    title: "Modules and packages in Go",
    field: "Go",
    shows:
      "Splits a module into packages besides main, each in its own folder. A go.mod with a single main.go does not count.",
    parts: [
      { name: "a go.mod", any: ["go module * & path go.mod"] },
      { name: "a package in its own folder", any: ["go package * & !go package main & path */**/*.go"] },
    ],
    except: notTheProgram,
    ticks: { "go.mod": "module example.com/shop\n", "store/store.go": "package store\n" },
    ignores: {
      "go.mod": "module example.com/shop\n",
      "main.go": "package main // package store\n",
      "cmd/load/main.go": "package main\n",
    },
  },
  {
    id: "go-context",
    title: "Contexts in Go",
    field: "Go",
    shows:
      "Passes a context between functions, and sets a timeout or cancellation or waits for one; both are required. Passing context.Background() only to satisfy a signature does not count.",
    parts: [
      { name: "a context", any: ["go use context.Context"] },
      {
        name: "a timeout or cancellation",
        any: [
          "go call context.{WithTimeout,WithCancel,WithDeadline,WithCancelCause,WithTimeoutCause,AfterFunc}",
          "go call context.Context.{Done,Err}",
          "go call os/signal.NotifyContext",
        ],
      },
    ],
    except: notTheProgram,
    ticks: {
      "load.go":
        'package shop\nimport "context"\nfunc Load(ctx context.Context) { next, stop := context.WithTimeout(ctx, limit); defer stop(); read(next) }\n',
    },
    ignores: {
      "load.go":
        'package shop\nimport "context"\nfunc Load(ctx context.Context) { read(context.Background()) } // context.WithTimeout\n',
    },
  },
  {
    id: "go-json",
    title: "JSON in Go",
    field: "Go",
    shows: "Encodes Go values as JSON, and decodes JSON into them, with encoding/json; both are required.",
    parts: [
      {
        name: "JSON encoding",
        any: ["go call encoding/json.{Marshal,MarshalIndent}", "go call encoding/json*.Encode"],
      },
      { name: "JSON decoding", any: ["go call encoding/json.Unmarshal", "go call encoding/json*.Decode"] },
    ],
    except: notTheProgram,
    ticks: {
      "sale.go":
        'package shop\nimport "encoding/json"\nfunc Copy(a, b *Sale) { text, _ := json.Marshal(a); json.Unmarshal(text, b) }\n',
    },
    ignores: {
      "sale.go":
        'package shop\nimport "encoding/json"\nfunc Show(a *Sale) { text, _ := json.Marshal(a); print(text) } // json.Unmarshal\n',
    },
  },
  {
    id: "go-generics",
    title: "Generics in Go",
    field: "Go",
    shows:
      "Defines a function or type that takes a type parameter. Calling a generic function, such as slices.Sort, does not count.",
    parts: [{ name: "a type parameter", any: ["go generic"] }],
    except: notTheProgram,
    ticks: { "first.go": "package shop\nfunc First[T any](many []T) T { return many[0] }\n" },
    ignores: {
      "first.go":
        'package shop\nimport "slices"\nfunc Sort(many []int) { slices.Sort(many) } // Sort[T any]\n',
    },
  },
];
