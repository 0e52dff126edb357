<?php
class PostController extends Controller
{
    public function update($post)
    {
        $this->authorize('update', $post); // ticks
        $this->authorizeResource(Post::class); // ticks
        Gate::authorize('update', $post); // ticks
        if (Gate::denies('update', $post)) abort(403); // ticks
        if (Gate::allows('update', $post)) return; // ticks
        $this->user->assignRole('admin'); // ticks
        if ($this->user->hasRole('admin')) return; // ticks
        $this->user->givePermissionTo('edit'); // ticks
        if ($this->user->hasPermissionTo('edit')) return; // ticks
    }
}
