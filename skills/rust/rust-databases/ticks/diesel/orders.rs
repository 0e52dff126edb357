use diesel::prelude::*;
fn load(one: &mut PgConnection) {
    diesel::insert_into(orders).values(&fresh).execute(one); // ticks
    diesel::update(orders).set(name.eq("a")).execute(one); // ticks
    diesel::delete(orders).execute(one); // ticks
    orders.filter(id.eq(1)).load(one); // ticks
    orders.filter(id.eq(1)).first(one); // ticks
    orders.filter(id.eq(1)).get_result(one); // ticks
    orders.filter(id.eq(1)).get_results(one); // ticks
}
