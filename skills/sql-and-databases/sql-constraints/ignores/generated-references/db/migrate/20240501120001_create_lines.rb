class CreateLines < ActiveRecord::Migration[7.1]
  def change
    create_table :lines do |t|
      t.belongs_to :order, null: false, foreign_key: true
    end
  end
end
