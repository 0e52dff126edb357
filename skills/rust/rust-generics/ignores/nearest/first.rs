struct Names<'a> { all: Vec<&'a str> }
fn first<'a>(all: &Names<'a>) -> &'a str { all.all[0] }
