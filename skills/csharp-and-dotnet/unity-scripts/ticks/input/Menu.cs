public class Menu : MonoBehaviour
{
    void Update() => speed = Input.GetAxis("Vertical"); // ticks
}
