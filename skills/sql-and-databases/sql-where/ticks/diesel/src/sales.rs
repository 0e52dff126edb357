use diesel::prelude::*;

fn paid_sales(conn: &mut PgConnection) {
    let found = sales.filter(paid.eq(true)).load::<Sale>(conn); // ticks
    println!("{:?}", found);
}
