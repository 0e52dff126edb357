use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashSet, VecDeque};
fn work() {
    let a: HashSet<u32> = HashSet::new(); // ticks
    let b: BTreeMap<u32, u32> = BTreeMap::new(); // ticks
    let c: BTreeSet<u32> = BTreeSet::new(); // ticks
    let d: VecDeque<u32> = VecDeque::new(); // ticks
    let e: BinaryHeap<u32> = BinaryHeap::new(); // ticks
}
