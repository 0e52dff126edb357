package shop;

import androidx.recyclerview.widget.ListAdapter;

class PriceAdapter extends ListAdapter<Price, Row> {} // ticks
