using UnityEngine;

public class Player : NetworkBehaviour
{
    public override void OnStartClient() => name = "Player";
}
