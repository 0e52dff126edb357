package shop;

import androidx.recyclerview.widget.RecyclerView;

class LoafAdapter extends RecyclerView.Adapter<LoafAdapter.Row> {} // ticks
