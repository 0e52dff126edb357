double = ->(number) { number * 2 } # ticks
triple = lambda { |number| number * 3 } # ticks
half = Proc.new { |number| number / 2 } # ticks
third = proc { |number| number / 3 } # ticks

def run(&block)
  block.call(1) # ticks
end
