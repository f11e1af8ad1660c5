using Fatong.Kernel;
using Fatong.Tests.Database;
using Fatong.Tests.Web.Pages;
using Fatong.Web;

namespace Fatong.Tests.Web.Governance;

/// <summary>The web host with every room of the product, as the offices of a bureau use it.</summary>
public sealed class OfficesFixture(TestServer server) : PagesFixture(server)
{
    protected override IReadOnlyList<Room> Rooms => [.. FatongHouse.Declaration.Rooms.Skip(1)];
}
