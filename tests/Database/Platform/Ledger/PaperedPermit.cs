using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Papers;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Fatong.Tests.Database.FixtureRoom;
using Microsoft.Extensions.DependencyInjection;

namespace Fatong.Tests.Database.Platform.Ledger;

/// <summary>A procedure whose first step takes a file and issues a paper.</summary>
internal static class PaperedPermit
{
    internal static readonly Field<IReadOnlyList<string>> Scans = Make.Files("scans", "扫描件");
    internal static readonly PaperKind Receipt = new("fixture-receipt", "受理通知书");

    internal static readonly Procedure Declaration = new("papered.permit", 1, "演练受理", new(2021, 7, 15), new("CF", 54))
    {
        Title = PermitProcedure.Name,
        Steps = [new(PermitProcedure.Apply, "申请", Roles.Officer, new("CF", 54)) { Asks = [PermitProcedure.Name, Scans], Produces = [Receipt], Ends = true }],
    };
}

/// <summary>Makes the receipt of <see cref="PaperedPermit"/>.</summary>
internal sealed class ReceiptMaker : IPaperMaker
{
    public bool Serves(Procedure procedure) => procedure.Code == PaperedPermit.Declaration.Code;

    public string? NumberWord(PaperKind kind, DateOnly opened) => "受";

    public Task<MadePaper> Make(PaperRequest request, CancellationToken ct) => Task.FromResult(new MadePaper(
        request.Kind.Name, 1, new PaperDocument(request.Kind.Name, request.Bureau.Name, request.Number, [new RuledLinesBlock(3)], PaperLayout.Letter)));

    public Task<JsonObject> Publish(PaperRequest request, CancellationToken ct) => throw new InvalidOperationException("Nothing is published.");
}

/// <summary>A house in which papers are issued and files are taken in.</summary>
public sealed class PaperedHouse(TestServer server) : HouseFixture(server)
{
    protected override IReadOnlyList<Room> Rooms => [new("papered", "演练") { Procedures = [PaperedPermit.Declaration] }];

    protected override void Add(IServiceCollection services) => services.AddSingleton<IPaperMaker, ReceiptMaker>();
}
