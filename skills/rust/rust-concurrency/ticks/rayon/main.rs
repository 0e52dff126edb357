use rayon::prelude::*;
fn begin(mut all: Vec<u32>) {
    all.par_iter().for_each(work); // ticks
    all.into_par_iter().for_each(work); // ticks
    all.par_iter_mut().for_each(work); // ticks
    all.par_chunks(3).for_each(work); // ticks
}
