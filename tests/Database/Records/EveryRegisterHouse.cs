using Fatong.Kernel;
using Fatong.Kernel.Registers;
using Fatong.Platform.Records;
using Fatong.Rooms.Directory;
using Fatong.Web;

namespace Fatong.Tests.Database.Records;

using Record = Fatong.Platform.Records.Record;

/// <summary>The whole house of the product, where records of any register can be entered with the records they link to.</summary>
public sealed class EveryRegisterHouse(TestServer server) : HouseFixture(server)
{
    private readonly Dictionary<string, List<Guid>> entered = new(StringComparer.Ordinal);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        entered["staff"] = [Officer.Person, Second.Person, Head.Person, Leader.Person];
    }

    protected override IReadOnlyList<Room> Rooms => [.. FatongHouse.Declaration.Rooms.Where(r => r.Code != DirectoryRoom.Declaration.Code)];

    /// <summary>Enters a record with generated facts; other facts are made when a record with the same key is there already.</summary>
    internal async Task<Record> Enter(Register register, int seed, bool full)
    {
        var result = await Get<RecordActs>().Enter(Officer, register, await Facts(register, seed, full), default);
        for (var again = 1; again < 20 && result.Errors.Any(e => e.Message.Contains("已有记录", StringComparison.Ordinal)); again++)
        {
            result = await Get<RecordActs>().Enter(Officer, register, await Facts(register, seed + (again * 1000), full), default);
        }

        result.Errors.ShouldBeEmpty($"{register.Name}（种子{seed}）");
        Note(register.Code, result.Record!.Id);
        return result.Record;
    }

    /// <summary>Facts that the register accepts; what they link to is entered first. Matters are only named, not opened.</summary>
    internal async Task<Kernel.Fields.Facts> Facts(Register register, int seed, bool full)
    {
        foreach (var target in register.Fields.Where(f => f.Target is not null).Select(f => f.Target!).Distinct().Where(t => t != register.Code && !entered.ContainsKey(t)))
        {
            entered[target] = [];
            if (FatongHouse.Declaration.Register(target) is { } linked)
            {
                await Enter(linked, seed, full: false);
            }
        }

        var random = new Random(seed);
        Guid? Target(string code) => FatongHouse.Declaration.Register(code) is null ? Get<IIdSource>().Next()
            : entered.GetValueOrDefault(code) is { Count: > 0 } ids ? ids[random.Next(ids.Count)]
            : Officer.Person;
        var facts = new FactsMaker(seed, Clock.GetUtcNow() is var now ? DateOnly.FromDateTime(now.UtcDateTime) : default, Target).Make(register, full);
        return register.Stock is { } stock ? facts.With(stock.Kind, stock.In[0]) : facts;
    }

    private void Note(string register, Guid id)
    {
        if (!entered.TryGetValue(register, out var ids))
        {
            entered[register] = ids = [];
        }

        ids.Add(id);
    }
}
