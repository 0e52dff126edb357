use diesel::prelude::*;

fn make(conn: &mut PgConnection, sale: &NewSale) {
    diesel::insert_into(sales::table).values(sale).execute(conn).unwrap(); // ticks
}

fn read(conn: &mut PgConnection) {
    let found = sales::table.load::<Sale>(conn); // ticks
    println!("{:?}", found);
}

fn change(conn: &mut PgConnection) {
    diesel::update(sales::table).set(price.eq(2)).execute(conn).unwrap(); // ticks
}

fn drop_all(conn: &mut PgConnection) {
    diesel::delete(sales::table).execute(conn).unwrap(); // ticks
}
