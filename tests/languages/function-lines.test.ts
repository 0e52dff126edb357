/** The function around a line, in files of many languages. */
import { describe, expect, test } from "vitest";
import { FunctionLines } from "../../src/languages/function-lines.ts";

/**
 * Lines that end with the same number are in one function, those with 0 in none.
 * @returns the pairs of lines of which that is not told
 */
function mistakesIn(text: string): string[] {
  const lines = text.split("\n");
  const functions = new FunctionLines(lines);
  const marked = lines.flatMap((line, index) => {
    const mark = /(\d)$/.exec(line)?.[1];
    return mark === undefined ? [] : [{ mark, line: index + 1 }];
  });
  return marked.flatMap((one) =>
    marked
      .filter((other) => functions.areTogether(one.line, other.line) !== (one.mark === other.mark))
      .map((other) => `${one.line} and ${other.line}`),
  );
}

describe("lines are together if they are in one function around it", () => {
  test.each([
    [
      "Python",
      `import a  # 0

@app.get("/x")  # 1
def one(
    page: int,  # 1
) -> int:
    try:
        run()  # 1
    except ValueError:
        db.rollback()  # 1
    sql = """
select  -- nothing
"""
    db.execute(sql)  # 1

def two(): 
    # a function that says nothing
    return call(
        3,  # 2
    )
class A:
    x = 1  # 0
    async def three(self):
        with open(a) as b:
            return b  # 3
print(1)  # 0`,
    ],
    [
      "Java with parameters on lines of their own",
      `class Sales {
    @Transactional // 1
    public Sale update(
            Long id,
            Optional<Set<Long>> seats) throws IOException {

        for (Long one : seats.map(
                found -> found)) {
            run(one); // 1
        }
        return save( // 1
                one(id),
                true);
    }

    @Transactional // 2
    public Sale remove(
            Long id)
            throws IOException {
        return drop( // 2
                one(id));
    }

    private int size = 1; // 0
    Object all = List.of(
            1,
            2); // 0
}`,
    ],
    [
      "a condition of several lines",
      `public void run() { // 1
    if (
            isLate(a,
                    b)) {
        cancel(); // 1
    }
    call(); // 1
}`,
    ],
    [
      "a call that ends above a block",
      `a = call(
  b) # 0
if (a) {
  run() # 0
}`,
    ],
    [
      "TypeScript",
      `const app = express(); // 0
app.get("/x", async (request, response) => {
  try {
    run(); // 1
  } catch (error) {
    roll(); // 1
  }
});
export class A {
  name = "a"; // 0
  async find({
    page,
  }: Query): Promise<void> {
    if (a) {
      find(); // 2
    }
  }
}
function three() {
  const sql = \`
select
\`;
  run(sql); // 3
}`,
    ],
    [
      "Java",
      `class A {
    private int size; // 0
    @Transactional // 1
    public List<A> find(int a) throws IOException {
        for (int i = 0; i < 3; i++) {
            run(); // 1
        }
    }
    void two()
    {
        run(); // 2
    }
}`,
    ],
    [
      "Go",
      `var size = 3 // 0
func one(w http.ResponseWriter) {
	if err := run(); err != nil {
		return // 1
	}
	run() // 1
}
func (s *Store) two() error {
	return run() // 2
}`,
    ],
    [
      "Ruby",
      `size = 3 # 0
def one
  items.each do |item|
    run item # 1
  end
end
def two
  run # 2
rescue Late => error # 2
  begin
    retry_once # 2
  rescue Late # 2
    log error # 2
  end
ensure
  close # 2
end
def three
  run # 3
end`,
    ],
    [
      "C#",
      `namespace Shop;
public class A
{
    int size; // 0
    public async Task<int> One(int a)
    {
        if (a > 1)
        {
            Run(); // 1
        }
        Run(); // 1
    }
}`,
    ],
  ])("%s", (_, text) => {
    expect(mistakesIn(text)).toEqual([]);
  });
});

test("a long line takes no longer than it has to", () => {
  for (const text of [
    "a(".repeat(20_000) + ")".repeat(20_000),
    "{ ".repeat(20_000),
    `=>${" ".repeat(40_000)}a`,
  ])
    expect(new FunctionLines([text, "  b"]).around(2)).toBeNull();
});
