class CreateLines < ActiveRecord::Migration[7.1]
  def change
    create_table :lines do |t|
      t.references :order, foreign_key: true # ticks
      t.belongs_to :product, foreign_key: true # ticks
    end
    add_reference :orders, :customer, foreign_key: true # ticks
  end
end
