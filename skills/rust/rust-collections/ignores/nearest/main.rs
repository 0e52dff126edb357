fn main() { let all = vec![1, 2, 3]; println!("{}", all[0]); } // all.push(1)
