using System.Xml.Linq;
using Fatong.Kernel.Calendar;
using Fatong.Platform.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace Fatong.Platform.Identity;

using Work = Work.Work;

/// <summary>Keeps the keys of cookies and form tokens in the database, so that restarts and several processes share them.</summary>
internal sealed class ProtectionKeys(Db db, LegalClock clock) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var connection = db.Source.OpenConnection();
        using var command = new NpgsqlCommand("select xml from protection_key order by made_at", connection);
        using var reader = command.ExecuteReader();
        var all = new List<XElement>();
        while (reader.Read())
        {
            all.Add(XElement.Parse(reader.GetString(0)));
        }

        return all;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var connection = db.Source.OpenConnection();
        using var command = new NpgsqlCommand("insert into protection_key (name, xml, made_at) values ($1, $2, $3) on conflict (name) do nothing", connection)
        {
            Parameters = { Work.P(friendlyName), Work.P(element.ToString(SaveOptions.DisableFormatting)), Work.P(clock.Now) },
        };
        command.ExecuteNonQuery();
    }
}
