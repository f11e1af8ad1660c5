using Fatong.Kernel;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Fatong.Web;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using static Fatong.Kernel.Procedures.Conditions;

namespace Fatong.Bench;

/// <summary>The house of the product with one room more, over the loaded database.</summary>
internal sealed class Scene(Db db, House house, ServiceProvider services, string bureau) : IAsyncDisposable
{
    /// <summary>Watches the statements of one request, so that a bare server can send the same.</summary>
    internal static readonly StatementWatch Watch = new();

    internal static readonly Field<string> Title = Make.Text("title", "事项") with { Required = true, InList = true, Searched = true };
    internal static readonly Field<string> Place = Make.Text("place", "地点");
    internal static readonly Field<string> Account = Make.Paragraph("account", "情况");

    /// <summary>One step with a gate on two certified officers, a term and a number.</summary>
    internal static readonly Procedure Measured = new("bench.permit", 1, "测量事项", new(2021, 7, 15), new("CF", 54))
    {
        Title = Title,
        NumberWord = "测",
        Steps =
        [
            new(new("apply"), "申请", Roles.Officer, new("CF", 54))
            {
                Asks = [Title, Place, Account], NeedsOfficers = true, Stage = "受理",
                Gates = [new("two-officers", new("CF", 42), "执法人员不得少于两人，且应当具有行政执法资格", QualifiedOfficers(2))],
            },
            new(new("decide"), "决定", Roles.Officer, new("CF", 57)) { After = [new("apply")], Ends = true, Stage = "决定" },
        ],
        Deadlines = [Deadline.Within("decide", "决定期限", 5.WorkingDays, new("apply"), new("decide"), new("CF", 60), CountingRules.Ordinary)],
    };

    public Db Db => db;

    public House House => house;

    public string Bureau => bureau;

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public static async Task<Scene> Open(string bureau)
    {
        var db = await Db.Open(DbSettings.FromEnvironment() with { Configure = Watched });
        await new Migrator(db, FatongHouse.Schema()).Apply();
        var house = new House([.. FatongHouse.Declaration.Rooms, new("bench", "测量") { Procedures = [Measured], Registers = [RecordBars.Events, ExchangeBars.Imported], Indicators = RecordBars.Indicators }]);
        return new(db, house, new ServiceCollection().AddHouse(db, house, TimeProvider.System).BuildServiceProvider(), bureau);
    }

    /// <summary>Keeps the password in the pool's text, so that another program can be sent to the same server.</summary>
    private static void Watched(NpgsqlDataSourceBuilder builder)
    {
        builder.ConnectionStringBuilder.PersistSecurityInfo = true;
        Watch.Over(builder);
    }

    /// <summary>Two officers of the unit with the fewest cases, the first with a scope of that unit only.</summary>
    public async Task<(Actor First, Guid Second)> Officers()
    {
        var people = await Rows(
            """
            with unit as (select unit_id, count(*) from matter where bureau_id = $1 and procedure = 'enforcement.ordinary-penalty' group by 1 order by 2 limit 1)
            select r.record_id, r.title, r.unit_id from record r join unit u on r.unit_id = u.unit_id
            where r.bureau_id = $1 and r.register = 'staff'
              and exists (select 1 from record c where c.bureau_id = $1 and c.register = 'certificate' and c.facts ->> 'holder' = r.record_id::text)
            order by r.record_id limit 2
            """,
            r => (Id: r.GetGuid(0), Name: r.GetString(1), Unit: r.GetGuid(2)), bureau);
        return (new(bureau, people[0].Id, people[0].Name, people[0].Unit, [Roles.Officer], DataScope.Unit, []), people[1].Id);
    }

    public async Task<List<T>> Rows<T>(string sql, Func<NpgsqlDataReader, T> read, params object[] values)
    {
        await using var connection = await db.Connect();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        var rows = new List<T>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await db.DisposeAsync();
    }
}
