<?php
class PostController extends Controller
{
    public function update($post)
    {
        $this->authorize('update', $post); // ticks
        Gate::define('update', fn () => true); // ticks
        Gate::authorize('update', $post); // ticks
        if (Gate::allows('update', $post)) return; // ticks
        if (Gate::denies('update', $post)) return; // ticks
        $this->user->assignRole('admin'); // ticks
        if ($this->user->hasRole('admin')) return; // ticks
        if ($this->user->hasPermissionTo('edit')) return; // ticks
    }
}
