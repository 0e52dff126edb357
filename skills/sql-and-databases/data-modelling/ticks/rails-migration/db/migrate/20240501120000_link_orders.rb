class LinkOrders < ActiveRecord::Migration[7.1]
  def change
    add_foreign_key :orders, :customers # ticks
  end
end
